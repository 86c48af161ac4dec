package dev.koubo.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How classes are named and how they get what they need. */
final class Style {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl)|(Base|Abstract)(\\p{Lu}.*)?");
    private static final Set<String> INJECTED = Set.of(
            "jakarta.inject.Inject",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.rest.client.inject.RestClient");
    private static final String CONFIG_PROPERTY = "org.eclipse.microprofile.config.inject.ConfigProperty";

    private Style() {}

    static List<ArchRule> rules(House house) {
        DescribedPredicate<JavaMember> injected = DescribedPredicate.describe(
                "injected", member -> INJECTED.stream().anyMatch(member::isAnnotatedWith));
        return List.of(
                noClasses()
                        .that(sayNothing())
                        .should()
                        .resideInAPackage(house.root() + "..")
                        .as("names say what a class is"),
                fields().should(notBe(injected)).as("constructors get what a class needs, not fields"),
                methods().should(notBe(injected)).as("constructors get what a class needs, not methods"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(CONFIG_PROPERTY)
                        .as("a service has one typed configuration"));
    }

    private static <T extends JavaMember> ArchCondition<T> notBe(DescribedPredicate<JavaMember> unwanted) {
        return new ArchCondition<>("not be " + unwanted.getDescription()) {
            @Override
            public void check(T member, ConditionEvents events) {
                if (unwanted.test(member)) {
                    events.add(SimpleConditionEvent.violated(
                            member, member.getFullName() + " is " + unwanted.getDescription()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> sayNothing() {
        return DescribedPredicate.describe(
                "say nothing by their name",
                type -> SAYS_NOTHING.matcher(type.getSimpleName()).matches());
    }
}
