package press.imprimatur.publishing.internal.lists;

import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.rendering.ListHead;

/** A list that stands somewhere: which stories are in it, and what stands above them. */
record FoundList(ListScope scope, ListHead head) {}
