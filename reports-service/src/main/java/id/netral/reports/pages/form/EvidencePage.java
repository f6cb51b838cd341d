package id.netral.reports.pages.form;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.evidence.Cleaned;
import id.netral.reports.evidence.EvidenceCleaning;
import id.netral.reports.handling.RandomId;
import id.netral.reports.storage.DraftKey;
import id.netral.reports.storage.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files and links. A file is judged by its content as soon as it is handed in. */
@Controller
class EvidencePage {

  private static final int LONGEST_NAME = 120;

  private final DraftDesk desk;
  private final Drafts drafts;
  private final StepChecks checks;

  EvidencePage(DraftDesk desk, Drafts drafts, StepChecks checks) {
    this.desk = desk;
    this.drafts = drafts;
    this.checks = checks;
  }

  @PostMapping("/lapor/bukti")
  String hand(
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor?hilang";
    var draft = opened.get().draft();
    if (draft.sent() != null) return "redirect:/lapor/terkirim";
    draft = draft.with(draft.answers().typing(Step.EVIDENCE.fields(), sent));
    var problems = checks.of(Step.EVIDENCE, draft.answers());
    for (var file : files == null ? List.<MultipartFile>of() : files) {
      if (file.isEmpty()) continue;
      var taken = taken(opened.get().key(), draft, file);
      draft = taken.draft();
      problems = taken.refused() == null ? problems : problems.and("files", taken.refused());
    }
    desk.save(opened.get().key(), draft);
    var from = sent.getOrDefault("dari", "");
    if (problems.any()) return again(draft, problems, from, response, model);
    if (sent.containsKey("unggah"))
      return "redirect:/lapor/bukti" + (from.isEmpty() ? "" : "?dari=periksa");
    return from.isEmpty() ? "redirect:/lapor/pelapor" : "redirect:/lapor/periksa";
  }

  @PostMapping("/lapor/bukti/hapus")
  String remove(@RequestParam String evidence, HttpServletRequest request) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor?hilang";
    drafts.detach(opened.get().key(), evidence);
    desk.save(opened.get().key(), opened.get().draft().without(evidence));
    return "redirect:/lapor/bukti";
  }

  private static String again(
      Draft draft, Problems problems, String from, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problems", problems);
    model.addAttribute("number", Step.EVIDENCE.number());
    model.addAttribute("last", Step.LAST);
    model.addAttribute("typed", draft.typed());
    model.addAttribute("draft", draft);
    model.addAttribute("dari", from);
    model.addAttribute("backTo", from.isEmpty() ? "/lapor/terlapor" : "/lapor/periksa");
    return "reports/form/bukti";
  }

  private record Taken(Draft draft, @Nullable Phrase refused) {}

  private Taken taken(DraftKey key, Draft draft, MultipartFile file) throws IOException {
    if (draft.uploads().size() >= Draft.MOST_UPLOADS) {
      return new Taken(draft, Phrase.of("reports.form.wrong.too-many-files", Draft.MOST_UPLOADS));
    }
    var bytes = file.getBytes();
    var name = shortened(file);
    return switch (EvidenceCleaning.clean(bytes)) {
      case Cleaned.Refused(var why) ->
          new Taken(draft, Phrase.of("reports.form.wrong.file." + word(why), name));
      case Cleaned.Edition(var kind, var cleaned) -> {
        var evidence = RandomId.next();
        drafts.attach(key, evidence, bytes, cleaned);
        var upload =
            new Draft.Upload(
                evidence, RandomId.next(), name, kind.mediaType(), bytes.length, sha256(bytes));
        yield new Taken(draft.with(upload), null);
      }
    };
  }

  private static String word(Enum<?> why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shortened(MultipartFile file) {
    var given = file.getOriginalFilename();
    var name = given == null || given.isBlank() ? file.getName() : given;
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
