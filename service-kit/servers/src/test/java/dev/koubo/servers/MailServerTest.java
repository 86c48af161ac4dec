package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    @TempDir
    Path folder;

    @Test
    void mails_to_thousands_of_recipients_are_read_one_by_one() throws MessagingException {
        try (var server = MailServer.start(folder)) {
            var session = session(server);
            try (var transport = session.getTransport("smtp")) {
                transport.connect();
                for (int i = 0; i < 3_000; i++) {
                    var message = message(session, "person" + i + "@people.example", "抽選の結果 " + i);
                    message.setText("番号 " + i + " 様\n結果をお知らせします。", "UTF-8");
                    message.saveChanges();
                    transport.sendMessage(message, message.getAllRecipients());
                }
            }

            assertThat(server.mails().recipients()).hasSize(3_000).contains("person2999@people.example");
            assertThat(server.mails().to("person2718@people.example"))
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.subject()).isEqualTo("抽選の結果 2718");
                        assertThat(mail.text()).startsWith("番号 2718 様");
                        assertThat(mail.from()).isEqualTo("office@koubo.example");
                        assertThat(mail.to()).containsExactly("person2718@people.example");
                    });
        }
    }

    @Test
    void a_mail_with_html_and_an_attachment_shows_its_text_and_the_file() throws Exception {
        try (var server = MailServer.start(folder)) {
            var session = session(server);
            var message = message(session, "a+b@people.example", "同意書");
            var plain = new MimeBodyPart();
            plain.setText("本文です。", "UTF-8");
            var html = new MimeBodyPart();
            html.setText("<p>本文です。</p>", "UTF-8", "html");
            var both = new MimeBodyPart();
            both.setContent(new MimeMultipart("alternative", plain, html));
            var attached = new MimeBodyPart();
            Path file = Path.of(System.getProperty("koubo.root"), "pom.xml");
            // As bytes: a text would get the line ends of SMTP.
            attached.attachFile(file.toFile(), "application/octet-stream", "base64");
            attached.setFileName("同意書.xml");
            message.setContent(new MimeMultipart(both, attached));
            message.addHeader("X-Koubo-Notice", "7");
            message.saveChanges();
            try (var transport = session.getTransport("smtp")) {
                transport.connect();
                transport.sendMessage(message, message.getAllRecipients());
            }

            assertThat(server.mails().to("a+b@people.example")).singleElement().satisfies(mail -> {
                assertThat(mail.text()).isEqualTo("本文です。");
                assertThat(mail.attachments())
                        .containsOnlyKeys("同意書.xml")
                        .containsEntry("同意書.xml", Files.readAllBytes(file));
                assertThat(mail.headers()).containsEntry("x-koubo-notice", "7");
            });

            server.mails().purge();

            assertThat(server.mails().to("a+b@people.example")).isEmpty();
            assertThat(server.mails().to("nobody@people.example")).isEmpty();
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> MailServer.start(folder, FreePorts.one(), other.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("mail's API");
        }
    }

    private static Session session(MailServer server) {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", "" + server.port());
        properties.put("mail.mime.charset", StandardCharsets.UTF_8.name());
        return Session.getInstance(properties);
    }

    private static MimeMessage message(Session session, String to, String subject) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("office@koubo.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        return message;
    }
}
