"""One check per file: code that can judge a family of rules and knows no norm."""
