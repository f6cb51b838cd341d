/**
 * One document per file: its history, its outbox and what it has heard, moved by one conditional
 * write. A service author describes a {@link id.netral.casefile.FileKind}, what is heard ({@link
 * id.netral.casefile.Hearing}), and sees nothing of storing, sending, repeating or sealing.
 */
@NullMarked
package id.netral.casefile;

import org.jspecify.annotations.NullMarked;
