#include "core/store/store_fixture.h"
#include "store/offence_repository.h"

#include <algorithm>

using namespace lantern;
using test::StoreFixture;

class StoreOffenceClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInClasses_data();
    void builtInClasses();
    void figuresAreSane();
    void classIdKnowsNames();
    void setClassChangesOrAdds();
};

void StoreOffenceClassesTest::builtInClasses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("harmDays");
    QTest::addColumn<bool>("vawg");
    QTest::addColumn<bool>("proactive");
    QTest::addRow("violence") << "Violence and sexual offences" << 268.0 << true << false;
    QTest::addRow("robbery") << "Robbery" << 365.0 << false << false;
    QTest::addRow("theft") << "Theft from the person" << 2.0 << false << false;
    QTest::addRow("asb") << "Anti-social behaviour" << 0.0 << false << false;
    QTest::addRow("drugs") << "Drugs" << 3.0 << false << true;
    QTest::addRow("weapons") << "Possession of weapons" << 5.0 << false << true;
    QTest::addRow("rape") << "Rape" << 1825.0 << true << false;
    QTest::addRow("exposure") << "Exposure" << 10.0 << true << false;
    QTest::addRow("name with a comma") << "Public fear, alarm or distress" << 3.0 << true << false;
    QTest::addRow("2011 name") << "Public disorder and weapons" << 3.0 << false << false;
}

void StoreOffenceClassesTest::builtInClasses()
{
    QFETCH(const QString, name);
    const StoreFixture fixture;
    const auto store = fixture.create();
    const auto classes = OffenceRepository(*store).classes();
    QVERIFY(classes.has_value());
    const auto found = std::ranges::find(*classes, name, &OffenceClass::name);
    QVERIFY(found != classes->end());
    QTEST(found->harmDays, "harmDays");
    QTEST(found->vawg, "vawg");
    QTEST(found->proactive, "proactive");
}

void StoreOffenceClassesTest::figuresAreSane()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    const auto classes = OffenceRepository(*store).classes();
    QVERIFY(classes.has_value() && classes->size() > 30);
    for (const OffenceClass &offenceClass : *classes) {
        QVERIFY(!offenceClass.name.isEmpty());
        // The index's highest figure is murder, 15 years.
        QVERIFY2(offenceClass.harmDays >= 0 && offenceClass.harmDays <= 5475, qPrintable(offenceClass.name));
    }
}

void StoreOffenceClassesTest::classIdKnowsNames()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const auto robbery = repository.classId(QStringLiteral("Robbery"));
    QVERIFY(robbery.has_value());
    QCOMPARE(repository.classId(QStringLiteral("  rOBBERY ")).value(), robbery.value());
    const auto added = repository.classId(QStringLiteral("Something new"));
    QVERIFY(added.has_value());
    QVERIFY(*added != *robbery);
    QCOMPARE(OffenceRepository(*store).classId(QStringLiteral("SOMETHING NEW")).value(), added.value());
    const auto classes = repository.classes();
    const auto found = std::ranges::find(*classes, *added, &OffenceClass::id);
    QVERIFY(found != classes->end());
    QCOMPARE(found->harmDays, 0.0);
    QVERIFY(!found->vawg && !found->proactive);
    const auto unnamed = repository.classId(QStringLiteral("  "));
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().code, Error::Code::WrongFormat);
}

void StoreOffenceClassesTest::setClassChangesOrAdds()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const size_t before = repository.classes()->size();
    QVERIFY(repository.setClass({.name = QStringLiteral("robbery"), .harmDays = 1.5, .vawg = true}).has_value());
    QVERIFY(repository.setClass({.name = QStringLiteral("New one"), .harmDays = 7, .proactive = true}).has_value());
    const auto classes = repository.classes();
    QCOMPARE(classes->size(), before + 1);
    const auto robbery = std::ranges::find(*classes, QStringLiteral("Robbery"), &OffenceClass::name);
    QCOMPARE(robbery->harmDays, 1.5);
    QVERIFY(robbery->vawg);
    QVERIFY(classes->back().proactive);
    const auto negative = repository.setClass({.name = QStringLiteral("Robbery"), .harmDays = -1});
    QVERIFY(!negative);
    QCOMPARE(negative.error().code, Error::Code::Refused);
}

QTEST_GUILESS_MAIN(StoreOffenceClassesTest)
#include "tst_store_offence_classes.moc"
