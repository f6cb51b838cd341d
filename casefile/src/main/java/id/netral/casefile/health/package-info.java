/** Says whether a service can work, so cheaply that it may be asked at any time. */
@NullMarked
package id.netral.casefile.health;

import org.jspecify.annotations.NullMarked;
