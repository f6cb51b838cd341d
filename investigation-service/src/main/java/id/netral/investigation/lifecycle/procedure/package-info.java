/**
 * Bawaslu's own procedure, step by step: review, registration, plenary, release. One way in: {@code
 * Stepping}.
 */
@NullMarked
package id.netral.investigation.lifecycle.procedure;

import org.jspecify.annotations.NullMarked;
