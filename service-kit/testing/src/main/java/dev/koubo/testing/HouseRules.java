package dev.koubo.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the house, for one service: which room may use what, and what no room may do.
 *
 * <pre>{@code HouseRules.of("dev.koubo.lottery").check();}</pre>
 */
public final class HouseRules {

    private final House house;
    private final JavaClasses classes;

    private HouseRules(House house, JavaClasses classes) {
        this.house = house;
        this.classes = classes;
    }

    /** @param root the service's root package */
    public static HouseRules of(String root) {
        return new HouseRules(
                House.of(root),
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    static HouseRules of(String root, JavaClasses classes) {
        return new HouseRules(House.of(root), classes);
    }

    /**
     * Gives the house one more room, for one outside system such as a mail server: it fulfils ports of {@code usecase}
     * by whatever library that system needs, and knows no other room but {@code domain}.
     *
     * @param name the package under the root
     */
    public HouseRules withOutpost(String name) {
        return new HouseRules(house.withOutpost(name), classes);
    }

    /** @throws AssertionError that lists every violation of every rule */
    public void check() {
        Set<String> violations = violations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.size() + " violations of the rules of the house:\n" + String.join("\n", violations));
        }
    }

    Set<String> violations() {
        Set<String> violations = new LinkedHashSet<>();
        rules().forEach(rule -> violations.addAll(violations(rule)));
        violations.addAll(Inventory.violations(house, classes));
        return violations;
    }

    private Stream<ArchRule> rules() {
        return Stream.of(
                        DependencyTable.rules(house),
                        TimeAndChance.rules(house),
                        Persistence.rules(house),
                        Delivery.rules(house),
                        Endpoints.rules(house),
                        Style.rules(house))
                .flatMap(List::stream);
    }

    private List<String> violations(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> rule.getDescription() + ": " + detail)
                .toList();
    }
}
