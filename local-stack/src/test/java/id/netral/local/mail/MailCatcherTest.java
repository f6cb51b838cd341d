package id.netral.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.netral.local.LocalSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

  @TempDir private Path folder;

  @Test
  void a_mail_is_kept_in_its_folder_and_not_in_memory() throws IOException {
    var settings = new LocalSettings(freePort() - 10, folder, null);
    var mailbox = new Mailbox(folder.resolve("mails"));
    var server = new MailCatcher().mailServer(settings, mailbox);
    server.start();
    try {
      send(settings.mailPort(), "one@example.test", "first");
      send(settings.mailPort(), "one@example.test", "second");

      assertThat(mailbox.newest(9)).extracting(Mail::subject).containsExactly("second", "first");
      assertThat(kept(server)).isZero();
    } finally {
      server.stop();
    }
  }

  private static int kept(GreenMail server) {
    return server.getReceivedMessages().length + server.getUserManager().listUser().size();
  }

  private static void send(int port, String to, String subject) {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    GreenMailUtil.sendTextEmail(to, "post@netral.test", subject, "There is something.", setup);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
