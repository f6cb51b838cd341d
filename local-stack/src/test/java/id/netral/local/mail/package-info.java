@NullMarked
package id.netral.local.mail;

import org.jspecify.annotations.NullMarked;
