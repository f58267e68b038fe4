/**
 * Reads the mails that come in, as mail programs write and save them: who says what, in which
 * words, whether a person said it, and what of it cannot be read here. Decides nothing about what a
 * mail is good for, keeps nothing, and fetches nothing that a mail refers to. Must not know
 * requests or permissions; {@code rights} asks whether a paper is an automatic mail, {@code
 * clearance} shows answers and finds what they answer.
 */
@NewsroomModule(
        name = "mailbox",
        mayUse = {"kernel", "markup"})
package press.imprimatur.mailbox;

import press.imprimatur.kernel.NewsroomModule;
