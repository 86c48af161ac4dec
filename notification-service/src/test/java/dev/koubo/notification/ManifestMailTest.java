package dev.koubo.notification;

import static dev.koubo.notification.DrawStory.DRAW_COMMITTED;
import static dev.koubo.notification.DrawStory.attached;
import static dev.koubo.notification.Surroundings.AUDITOR;
import static dev.koubo.notification.Surroundings.NOTICES;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.awaitTaken;
import static dev.koubo.notification.Surroundings.mails;
import static dev.koubo.notification.Surroundings.noticesAbout;
import static dev.koubo.notification.Surroundings.partyBecomesKnown;
import static dev.koubo.notification.Surroundings.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.notification.domain.Manifest;
import dev.koubo.servers.Mail;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** R81: what binds a draw is mailed to everybody whom the draw is about, so that nobody can be shown something else. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class ManifestMailTest {

    private static final String APPROVAL = "2025-07-03T17:30";
    private static final String COMMITMENT = "2025-07-04T09:10";
    private static final String BEFORE = "2025-07-04T09:00";
    private static final String AFTER = "2025-07-04T09:20";

    @Inject
    DataSource database;

    @Test
    void r81_the_manifest_is_mailed_byte_for_byte_with_its_hash_its_randomness_and_its_page() {
        DrawStory story = DrawStory.opened();
        String application = story.approvedAt(APPROVAL);

        story.commit(0, COMMITMENT);

        Mail mail = story.manifestMail(application);
        assertThat(attached(mail)).isEqualTo(story.manifest(0));
        assertThat(mail.attachments()).containsOnlyKeys("manifest.txt");
        assertThat(mail.subject()).contains("抽選の前に公表した約束");
        assertThat(mail.text())
                .contains("結果のお知らせではありません", "抽選番号: 0(最初の抽選)", "2025年7月4日(金) 9:10")
                .contains(new Manifest(story.manifest(0)).sha256())
                .contains(
                        "drand",
                        "ラウンド: 19601812",
                        "署名される日時: 2025年7月4日(金) 15:00",
                        "drand, signed on Friday, 4 July 2025, 15:00 JST;")
                .contains("https://koubo.example/draws/" + story.programme())
                .contains("ほかの申込者にお送りしたもの", "0120-000-000");
    }

    @Test
    void it_is_listed_as_any_other_and_told_in_the_version_that_knows_it() {
        DrawStory story = DrawStory.opened();
        String application = story.approvedAt(APPROVAL);

        String cause = story.commit(0, COMMITMENT);

        String notice = awaitNotice(application, "ARRIVED");
        as(AUDITOR).get(NOTICES + "/" + notice).then().statusCode(200).body("template", is(DRAW_COMMITTED));
        for (String type : List.of("NoticeSent", "NoticeArrived")) {
            JsonNode event = Topics.awaitEvent("koubo.notification", type, notice);
            assertThat(event.path("type").asText()).isEqualTo("dev.koubo.notification." + type + ".v2");
            Contracts.assertPublished(event);
            Contracts.matchesExample("dev.koubo.notification." + type + ".v2", event);
            assertThat(event.at("/data/template").asText()).isEqualTo(DRAW_COMMITTED);
            assertThat(event.path("causationid").asText()).isEqualTo(cause);
        }
        assertThat(Topics.awaitEvent("koubo.notification", "NoticeSent", notice)
                        .path("rules")
                        .asText())
                .isEqualTo("R81");
    }

    @Test
    void who_is_approved_in_time_gets_it_even_if_the_news_of_the_approval_comes_last() {
        DrawStory story = DrawStory.opened();
        awaitTaken(database, story.commit(0, COMMITMENT));

        String late = story.approvedAt(COMMITMENT);
        String tooLate = UUID.randomUUID().toString();
        awaitTaken(database, story.approve(tooLate, AFTER));

        assertThat(attached(story.manifestMail(late))).isEqualTo(story.manifest(0));
        noticesAbout(tooLate).body("items", hasSize(0));
    }

    @Test
    void who_left_before_gets_none_and_who_leaves_afterwards_has_it() {
        DrawStory story = DrawStory.opened();
        String withdrawn = approved(story);
        String excluded = approved(story);
        String leavesLater = approved(story);
        String unapproved = UUID.randomUUID().toString();
        awaitTaken(database, story.withdraw(withdrawn, BEFORE));
        awaitTaken(database, story.exclude(excluded, COMMITMENT));
        awaitTaken(database, story.withdraw(unapproved, AFTER));

        awaitTaken(database, story.commit(0, COMMITMENT));
        awaitTaken(database, story.withdraw(leavesLater, AFTER));

        story.manifestMail(leavesLater);
        for (String gone : List.of(withdrawn, excluded, unapproved)) {
            noticesAbout(gone).body("items", hasSize(0));
        }
    }

    @Test
    void news_that_it_left_before_drops_what_was_not_sent_yet() {
        DrawStory story = DrawStory.opened();
        String gone = UUID.randomUUID().toString();
        String stays = UUID.randomUUID().toString();
        for (String application : List.of(gone, stays)) {
            awaitTaken(database, story.approve(application, APPROVAL));
        }
        story.commit(0, COMMITMENT);
        awaitNotice(gone, "PENDING");
        awaitNotice(stays, "PENDING");

        awaitTaken(database, story.withdraw(gone, BEFORE));
        awaitTaken(database, story.withdraw(stays, AFTER));

        noticesAbout(gone).body("items", hasSize(0));
        partyBecomesKnown(stays);
        story.manifestMail(stays);
    }

    @Test
    void r195_a_commitment_that_is_told_again_sends_no_second_mail() {
        DrawStory story = DrawStory.opened();
        String application = story.approvedAt(APPROVAL);
        ObjectNode commitment = story.commitment(0, COMMITMENT);
        publish("koubo.lottery", commitment);
        publish("koubo.lottery", commitment);
        awaitTaken(database, story.commit(0, COMMITMENT));
        awaitTaken(database, story.approve(application, APPROVAL));

        awaitNotice(application, "ARRIVED");

        assertThat(mails(application, DRAW_COMMITTED)).hasSize(1);
    }

    @Test
    void a_redraw_is_told_to_those_whom_it_can_still_select() {
        DrawStory story = DrawStory.opened();
        String waits = story.approvedAt(APPROVAL);
        String selected = story.approvedAt(APPROVAL);
        story.commit(0, COMMITMENT);
        story.manifestMail(waits);
        story.manifestMail(selected);
        awaitTaken(database, story.select(selected, 0));

        awaitTaken(database, story.commit(1, "2025-07-09T09:10"));

        awaitMails(waits, 2);
        assertThat(mails(waits, DRAW_COMMITTED).stream().map(DrawStory::attached))
                .containsExactly(story.manifest(0), story.manifest(1));
        assertThat(mails(waits, DRAW_COMMITTED).getLast().text()).contains("抽選番号: 1(先の抽選に続く抽選)");
        noticesAbout(selected).body("items", hasSize(1));
    }

    @Test
    void the_draw_after_a_void_one_is_told_to_everybody_again() {
        DrawStory story = DrawStory.opened();
        List<String> applications =
                Stream.generate(() -> story.approvedAt(APPROVAL)).limit(3).toList();
        story.commit(0, COMMITMENT);

        story.commit(1, "2025-07-04T13:10");

        for (String application : applications) {
            awaitMails(application, 2);
            assertThat(mails(application, DRAW_COMMITTED).stream().map(DrawStory::attached))
                    .containsExactlyInAnyOrder(story.manifest(0), story.manifest(1));
        }
    }

    @Test
    void approvals_and_the_commitment_at_the_same_moment_owe_one_mail_to_each() {
        DrawStory story = DrawStory.opened();
        List<String> applications = new ArrayList<>();
        IntStream.range(0, 20).forEach(_ -> applications.add(story.approvedAt(APPROVAL)));
        story.commit(0, COMMITMENT);
        IntStream.range(0, 20).forEach(_ -> applications.add(story.approvedAt(APPROVAL)));

        for (String application : applications) {
            story.manifestMail(application);
        }
        for (String application : applications) {
            awaitNotice(application, "ARRIVED");
            assertThat(mails(application, DRAW_COMMITTED)).hasSize(1);
        }
    }

    private static void awaitMails(String application, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> mails(application, DRAW_COMMITTED).size() == count);
    }

    /** Its approval has had its effect. */
    private String approved(DrawStory story) {
        String application = UUID.randomUUID().toString();
        partyBecomesKnown(application);
        awaitTaken(database, story.approve(application, APPROVAL));
        return application;
    }
}
