package id.netral.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes mails, counts connections, and hangs up when it is told to. */
final class RudeMailServer implements AutoCloseable {

  private final ServerSocket door;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> subjects = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
  private volatile boolean answersMails = true;

  RudeMailServer() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::welcome);
  }

  int port() {
    return door.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  List<String> subjects() {
    return subjects;
  }

  int openConnections() {
    open.removeIf(Socket::isClosed);
    return open.size();
  }

  void answersMails(boolean does) {
    answersMails = does;
  }

  void hangUp() throws IOException {
    for (var line : open) line.close();
  }

  private void welcome() {
    try {
      while (true) {
        var line = door.accept();
        connections.incrementAndGet();
        open.add(line);
        Thread.startVirtualThread(() -> serve(line));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket line) {
    try (line;
        var in = new BufferedReader(new InputStreamReader(line.getInputStream()))) {
      say(line, "220 here");
      for (var said = in.readLine(); said != null; said = in.readLine()) {
        var isMail = said.equals("DATA");
        say(line, isMail ? "354 go on" : said.equals("QUIT") ? "221 bye" : "250 fine");
        if (said.equals("QUIT")) return;
        if (isMail) {
          take(in);
          if (!answersMails) return;
          say(line, "250 taken");
        }
      }
    } catch (IOException gone) {
      // the other side hung up, or this one did
    }
  }

  private void take(BufferedReader in) throws IOException {
    for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
      if (text.startsWith("Subject: ")) subjects.add(text.substring("Subject: ".length()));
    }
  }

  private static void say(Socket line, String words) throws IOException {
    line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    door.close();
    hangUp();
  }
}
