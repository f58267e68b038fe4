/**
 * The text of a story: the body schema, the one sanitiser, and what can be asked of a text (its
 * plain words, its paragraphs, the pictures it names). Must never know where a text came from or
 * where it goes. Used by every module that holds, reads or shows text.
 *
 * <p>The schema is written down in {@code src/docs/body-schema.md}; the editor's schema mirrors it.
 */
@NewsroomModule(name = "markup", mayUse = "kernel")
package press.imprimatur.markup;

import press.imprimatur.kernel.NewsroomModule;
