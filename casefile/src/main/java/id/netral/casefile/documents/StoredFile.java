package id.netral.casefile.documents;

/**
 * What an entry says of a stored document.
 *
 * @param sha256 of the document as it is, hex
 */
public record StoredFile(String document, String mediaType, long size, String sha256) {}
