package hoego.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What Maven cannot check of the architecture. */
@AnalyzeClasses(packages = "hoego", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Several areas may live in one module, and share no more than its trash. */
    @ArchTest
    static final ArchRule packagesOfModulesDoNotKnowEachOther = slices().assignedFrom(PackagesOfModules.ONE_BY_ONE)
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("any", ArchitectureTest::isOfModule),
                    describe("a trash", type -> type.getPackageName().matches("hoego\\.[a-z]+\\.trash")));

    @ArchTest
    static final ArchRule frameKnowsNothingThatRestsOnIt = noClasses()
            .that(describe(
                    "are the frame's",
                    type -> type.getPackageName().equals("hoego.web")
                            && !type.getSimpleName().endsWith("Templates")))
            .should()
            .dependOnClassesThat(describe(
                    "are not the frame's",
                    type -> type.getPackageName().startsWith("hoego.")
                            && !type.getPackageName().equals("hoego.web")));

    @ArchTest
    static final ArchRule whatCombinesTheAreasKnowsNone = noClasses()
            .that()
            .resideInAnyPackage(
                    "hoego.web.home",
                    "hoego.web.retrospective",
                    "hoego.web.capture",
                    "hoego.web.account",
                    "hoego.web.settings",
                    "hoego.web.sample")
            .should()
            .dependOnClassesThat(describe("are a module's", ArchitectureTest::isOfModule));

    @ArchTest
    static final ArchRule pagesOfOneAreaDoNotKnowThoseOfAnother =
            slices().matching("hoego.web.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule modulesDoNotKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("hoego.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.http..", "gg.jte..");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    private static boolean isOfModule(JavaClass type) {
        return type.getPackageName().startsWith("hoego.")
                && !type.getPackageName().startsWith("hoego.web");
    }

    private enum PackagesOfModules implements SliceAssignment {
        ONE_BY_ONE;

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOfModule(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package of a module";
        }
    }
}
