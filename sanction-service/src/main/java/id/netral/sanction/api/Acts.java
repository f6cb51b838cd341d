package id.netral.sanction.api;

import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Official.EarlierSanction;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.lifecycle.law.Proposal;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each act is told; {@code on} is its legal day, today when left out. */
sealed interface Acts {

  @Nullable LocalDate on();

  @Nullable String lateReason();

  record TakeUp(@Nullable LocalDate on, @Nullable String lateReason) implements Acts {}

  record Identify(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      @NotBlank String nip,
      @NotBlank String name,
      @NotBlank String title,
      @NotNull Post post,
      @NotBlank String grade,
      @NotBlank String unit,
      @NotBlank String superior,
      @Email @Nullable String mail,
      @Nullable List<EarlierSanction> earlier)
      implements Acts {

    Official official() {
      var before = Objects.requireNonNullElse(earlier, List.<EarlierSanction>of());
      return new Official(nip, name, title, post, grade, unit, superior, mail, before);
    }
  }

  record FormTeam(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      @NotEmpty List<Member> members,
      boolean superiorInvolved)
      implements Acts {}

  record Summon(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      @NotBlank String number,
      @NotNull LocalDate examinationOn,
      @NotNull LocalTime hour,
      @NotBlank String place)
      implements Acts {}

  /**
   * @param minutes null when the official did not come
   */
  record Examine(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      boolean attended,
      @Nullable String minutes,
      @Nullable Signature signature)
      implements Acts {}

  record Report(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      @NotBlank String facts,
      @NotBlank String analysis,
      @NotBlank String conclusion)
      implements Acts {}

  /**
   * @param version the version that was read before deciding
   */
  record Decide(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      long version,
      @NotEmpty List<String> violations,
      @NotBlank String kind,
      @NotNull Authority authority,
      @NotNull Capacity capacity,
      @NotBlank String office,
      @Nullable LocalDate consentOn,
      @Nullable String consentLetter,
      @NotBlank String number,
      @NotBlank String considerations)
      implements Acts {

    Proposal proposal() {
      return new Proposal(
          violations,
          kind,
          authority,
          capacity,
          office,
          LocalDate.EPOCH, // the day of the act holds
          consentOn,
          consentLetter);
    }
  }

  record NoSanction(
      @Nullable LocalDate on,
      @Nullable String lateReason,
      long version,
      @NotNull NoSanctionGround ground,
      @NotBlank String reasons)
      implements Acts {}

  record Deliver(@Nullable LocalDate on, @Nullable String lateReason, Delivery.@NotNull How how)
      implements Acts {}
}
