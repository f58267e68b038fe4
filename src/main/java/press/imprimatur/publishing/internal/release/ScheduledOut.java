package press.imprimatur.publishing.internal.release;

import press.imprimatur.articles.ArticleId;

/** A story whose time has come. */
record ScheduledOut(ArticleId article) {}
