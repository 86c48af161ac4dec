package dev.koubo.notification.mail;

import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.Manifest;
import dev.koubo.notification.domain.OrderSource;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.Text;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The words of a letter about a draw whose manifest was published (R81). */
public final class DrawWording {

    private final Letter letter;
    private final URI publicAddress;
    private final Manifest manifest;

    DrawWording(Letter letter, URI publicAddress) {
        this.letter = letter;
        this.publicAddress = publicAddress;
        this.manifest = new Manifest(Objects.requireNonNull(said().manifest()));
    }

    public int number() {
        return Objects.requireNonNull(said().number());
    }

    public boolean first() {
        return number() == 0;
    }

    public Text committedAt() {
        return Dates.moment(Objects.requireNonNull(said().committedAt()));
    }

    public String sha256() {
        return manifest.sha256();
    }

    /** The public page that shows the draws of the programme. */
    public String page() {
        String base = publicAddress.toString();
        String programme = URLEncoder.encode(letter.notice().programme().value(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return (base.endsWith("/") ? base : base + "/") + "draws/" + programme;
    }

    public boolean byRound() {
        return manifest.source() instanceof OrderSource.PublicRound;
    }

    public boolean byTwoSecrets() {
        return manifest.source() instanceof OrderSource.TwoSecrets;
    }

    public boolean byEarlierOrder() {
        return manifest.source() instanceof OrderSource.EarlierOrder;
    }

    public boolean withoutLots() {
        return manifest.source() instanceof OrderSource.NoLots;
    }

    public String chain() {
        return publicRound().orElseThrow().chain();
    }

    public long round() {
        return publicRound().orElseThrow().number();
    }

    /** Empty where it is not known when the round is signed. */
    public List<Text> roundAt() {
        return publicRound().flatMap(OrderSource.PublicRound::signedAt).map(Dates::moment).stream()
                .toList();
    }

    private Optional<OrderSource.PublicRound> publicRound() {
        return manifest.source() instanceof OrderSource.PublicRound round ? Optional.of(round) : Optional.empty();
    }

    private Particulars said() {
        return letter.notice().particulars();
    }
}
