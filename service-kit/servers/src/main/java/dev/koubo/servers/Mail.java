package dev.koubo.servers;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A mail as it arrived, decoded.
 *
 * @param to the addresses of its To line
 * @param text its plain text; where it has none, its HTML
 * @param headers by name, case ignored; of a repeated one the first
 * @param attachments its attached files, byte for byte, by name
 */
public record Mail(
        String from,
        List<String> to,
        String subject,
        String text,
        Map<String, String> headers,
        Map<String, byte[]> attachments) {

    static Mail parse(byte[] source) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(source));
            var text = new StringBuilder();
            var attachments = new LinkedHashMap<String, byte[]>();
            read(message, text, attachments);
            return new Mail(
                    String.join(", ", addresses(message.getFrom())),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    message.getSubject() == null ? "" : message.getSubject(),
                    text.toString(),
                    headers(message),
                    Collections.unmodifiableMap(attachments));
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Part part, StringBuilder text, Map<String, byte[]> attachments)
            throws MessagingException, IOException {
        if (part.getFileName() != null) {
            try (InputStream content = part.getInputStream()) {
                attachments.put(MimeUtility.decodeText(part.getFileName()), content.readAllBytes());
            }
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), text, attachments);
            }
        } else if (text.isEmpty() && part.getContent() instanceof String content) {
            // Of alternatives the plain one comes first.
            text.append(content);
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                        .toList();
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .collect(Collectors.toMap(
                        Header::getName,
                        Header::getValue,
                        (first, _) -> first,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
