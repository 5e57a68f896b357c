"""Dutch abbreviations after which a full stop does not, or need not, end a sentence."""

from ibplint.prose.listed import listed

# In folded form: "o.a." is "oa". These never stand at the end of a sentence.
LEADING = listed(
    "aanh adhv afd afz alg art artt bijl bijv blz bv ca cf cie cq dd dhr dr drs dwz evt excl fig gem ggf gld hfst "
    "hfdst icm igv ihb ihbv ihk ihkv ikv iov ing inz incl ir itt ivm jo max mbt mbv mevr min mln mr mrd mw "
    "nav nl nr nrs oa ogv oia olv par pag prof resp sr st tab tav tbv tel tgv tnv tov tw "
    "vgl vlg vz wnd zg zgn zn"
)
# These may: what follows decides.
TRAILING = listed(
    "as ad aub bvba cs csv ea ed eea em enz etc ev id jl ll mi nv nvt oid pj pm po sba tbd tzt ua vc vo vof wo ws zoz "
    "zsm"
)
# A number behind one of these belongs to what comes next: "lid 1. AVG".
COUNTED = listed("art artikel bijlage hoofdstuk lid nr nummer paragraaf par punt stap versie onderdeel")
# No sentence ends with one of these; a paragraph that does goes on in the next.
OPEN = listed(
    "aan achter als bij binnen boven buiten daar dan dat de deze die dit door een en haar het hun ieder iedere in "
    "is langs met mits naar naast namens na noch of om omdat onder onze op over per rond rondom sinds te tegen "
    "ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor waarbij waaronder waarvan wanneer "
    "worden wordt zoals zonder zowel"
)
