package id.netral.sanction.lifecycle.file;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * @param ordinal 1 or 2
 */
public record Summons(
    int ordinal,
    LocalDate on,
    String number,
    LocalDate examinationOn,
    LocalTime hour,
    String place,
    Limit latest) {}
