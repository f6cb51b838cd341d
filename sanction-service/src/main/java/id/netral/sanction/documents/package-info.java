/**
 * The papers of a proceeding as Indonesian official letters: pages to read and print, and PDF.
 * Always in Indonesian, whatever language the reader has chosen.
 */
@NullMarked
package id.netral.sanction.documents;

import org.jspecify.annotations.NullMarked;
