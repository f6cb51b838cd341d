package id.netral.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Whoever a mail was for. It lies in the {@link Mailbox} by then; GreenMail would keep every mail
 * in memory as well, for as long as the process lives.
 */
record Recipient(String address) implements GreenMailUser {

  @Override
  public String getEmail() {
    return address;
  }

  @Override
  public String getLogin() {
    return address;
  }

  @Override
  public void deliver(MovingMessage mail) {
    // kept already
  }

  @Override
  public void deliver(MimeMessage mail) {
    // kept already
  }

  @Override
  public void create() {
    // nothing to make
  }

  @Override
  public void delete() {
    // nothing to remove
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void setPassword(String password) {
    // nobody fetches mails from here
  }

  @Override
  public void authenticate(String password) {
    // nobody fetches mails from here
  }

  @Override
  public String getQualifiedMailboxName() {
    return address;
  }
}
