package dev.koubo.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** In the domain, time and chance are values; elsewhere the time is that of the one injected clock. */
final class TimeAndChance {

    private static final DescribedPredicate<JavaClass> CLOCKS = assignableTo(Clock.class)
            .or(assignableTo(InstantSource.class))
            .or(assignableTo(Date.class))
            .or(assignableTo(Calendar.class));
    private static final DescribedPredicate<JavaClass> DICE =
            assignableTo(RandomGenerator.class).or(resideInAPackage("java.util.random.."));

    private TimeAndChance() {}

    static List<ArchRule> rules(House house) {
        return List.of(
                noClasses()
                        .that(house.residents(House.DOMAIN))
                        .should()
                        .dependOnClassesThat(CLOCKS.or(DICE))
                        .as("domain has no clock and no dice"),
                noClasses()
                        .that(house.residents(House.DOMAIN))
                        .should()
                        .accessTargetWhere(calls("now or chance", TimeAndChance::isNowOrChance))
                        .as("domain is given its time, its chance and its ids"),
                noClasses()
                        .should()
                        .accessTargetWhere(calls("the machine's clock", TimeAndChance::isMachineClock))
                        .as("all time comes from the injected InstantSource"));
    }

    private static boolean isNowOrChance(CodeUnitAccessTarget target) {
        return isMachineClock(target)
                || isNow(target)
                || isOf(target, "java.util.UUID", Set.of("randomUUID"))
                || isOf(target, "java.lang.Math", Set.of("random"))
                || isOf(target, "java.util.Collections", Set.of("shuffle"));
    }

    private static boolean isMachineClock(CodeUnitAccessTarget target) {
        return isOf(target, "java.lang.System", Set.of("currentTimeMillis"))
                || isOf(target, "java.time.InstantSource", Set.of("system"))
                || target.getOwner().getName().equals("java.time.Clock")
                        && target.getName().startsWith("system")
                || isNow(target)
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isOf(CodeUnitAccessTarget target, String owner, Set<String> names) {
        return target.getOwner().getName().equals(owner) && names.contains(target.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> calls(
            String description, java.util.function.Predicate<CodeUnitAccessTarget> wanted) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && wanted.test(target));
    }
}
