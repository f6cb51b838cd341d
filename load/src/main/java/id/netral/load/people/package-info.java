/** Signs the sample people in, once each, as a browser and as an app would. */
@NullMarked
package id.netral.load.people;

import org.jspecify.annotations.NullMarked;
