package hoego.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What Maven cannot check of the architecture. */
@AnalyzeClasses(packages = "hoego", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modulesDoNotKnowEachOther = slices().matching("hoego.(*)..")
            .that(describe("are domain modules", slice -> !slice.getNamePart(1).equals("web")))
            .should()
            .notDependOnEachOther();

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
}
