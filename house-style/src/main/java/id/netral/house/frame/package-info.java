/**
 * Puts the house style into a service: words of both languages, the frame's knowledge of where the
 * reader is, and settings that every service would repeat.
 */
@NullMarked
package id.netral.house.frame;

import org.jspecify.annotations.NullMarked;
