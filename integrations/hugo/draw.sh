#!/bin/sh
# Hugo runs no JavaScript: what pages show is drawn before it, a line for each folder of news/.
set -e
rm -rf news
# 1: a document had nothing to show, which the command has told; its page goes on without it.
render() { news-summary render "$@" || [ $? = 1 ]; }
draw() { render --to dsd "$@"; }

draw data/articles --out news/summary
draw data/articles --tag news-event-timeline --out news/timeline
draw data/articles/lavrov-rubio.json --tag news-quote-card --item quote-never-agreed --out news/quote-never-agreed
draw data/articles/lavrov-rubio.json --tag news-quote-card --item quote-maximalist --out news/quote-maximalist
draw data/articles/lavrov-rubio.json --tag news-statement-denial --item dispute-delay --out news/dispute-delay
render data/articles --to html --styles inline --base https://news.example/ --out news/feed
