/**
 * The only Kafka: Bawaslu's recommendations are heard here, and Bawaslu and those who have to be
 * told are told from here. Records named as their contracts.
 */
@NullMarked
package id.netral.sanction.messages;

import org.jspecify.annotations.NullMarked;
