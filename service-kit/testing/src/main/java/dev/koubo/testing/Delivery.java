package dev.koubo.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Events come in through the inbox and go out through the outbox, and by no other way. */
final class Delivery {

    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
    private static final String INBOX = "dev.koubo.messaging.Inbox";
    private static final Set<String> WAYS_OUT = Set.of(
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "org.eclipse.microprofile.reactive.messaging.Channel",
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "io.smallrye.reactive.messaging.kafka.KafkaClientService");

    private Delivery() {}

    static List<ArchRule> rules(House house) {
        return List.of(
                methods()
                        .that()
                        .areAnnotatedWith(INCOMING)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAPackage(house.packages(House.EVENTS))
                        .as("events are received in events"),
                methods()
                        .that()
                        .areAnnotatedWith(INCOMING)
                        .should(passTheInbox())
                        .as("events are received through the inbox"),
                noClasses().should().dependOnClassesThat(leadOut()).as("events are sent through the outbox"));
    }

    private static DescribedPredicate<JavaClass> leadOut() {
        return resideInAPackage("org.apache.kafka.clients.producer..")
                .or(resideInAPackage("io.vertx.kafka.."))
                .or(DescribedPredicate.describe("send to Kafka", type -> WAYS_OUT.contains(type.getName())));
    }

    private static ArchCondition<JavaMethod> passTheInbox() {
        return new ArchCondition<>("hand what they receive to the inbox") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean handedOver = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(INBOX));
                if (!handedOver) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " does not call the inbox"));
                }
            }
        };
    }
}
