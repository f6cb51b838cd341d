/**
 * The citizen's form: one question per page, nothing typed is lost, everything can be changed
 * before it is sent, and no word of it is in an address or a log.
 */
@NullMarked
package id.netral.reports.pages.form;

import org.jspecify.annotations.NullMarked;
