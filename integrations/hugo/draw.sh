#!/bin/sh
# Renders the elements before Hugo, which runs no JavaScript: one line for each folder of news/.
set -e
rm -rf news
# Exit code 1: a document had nothing to show; the command has reported it, and its page goes without.
render() { news-summary render "$@" || [ $? = 1 ]; }
draw() { render --to dsd "$@"; }

draw data/articles --out news/summary
draw data/articles --tag news-event-timeline --out news/timeline
draw data/articles/lavrov-rubio.json --tag news-quote-card --item quote-never-agreed --out news/quote-never-agreed
draw data/articles/lavrov-rubio.json --tag news-quote-card --item quote-maximalist --out news/quote-maximalist
draw data/articles/lavrov-rubio.json --tag news-statement-denial --item dispute-delay --out news/dispute-delay
render data/articles --to html --styles inline --base https://news.example/ --out news/feed
