#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "store/plan_repository.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace lantern::cli
{

namespace
{

std::optional<Officer::Skill> readSkill(const QString &text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0)
        return Officer::Skill{text, {}};
    const QDate until = QDate::fromString(text.sliced(colon + 1), Qt::ISODate);
    if (!until.isValid() || colon == 0)
        return std::nullopt;
    return Officer::Skill{text.first(colon), until};
}

QJsonObject toJson(const Officer &officer)
{
    QJsonArray skills;
    for (const Officer::Skill &skill : officer.skills)
        skills.append(QJsonObject{{"skill", skill.name}, {"until", skill.until.toString(Qt::ISODate)}});
    return {
        {"id", officer.id.toString()}, {"number", officer.shoulderNumber}, {"rank", officer.rank}, {"skills", skills}};
}

int listOfficers(Store &store, const Console &console)
{
    const auto officers = PlanRepository(store).officers();
    if (!officers)
        return console.refuse(officers.error());
    QJsonArray all;
    for (const Officer &officer : *officers) {
        QStringList skills;
        for (const Officer::Skill &skill : officer.skills)
            skills.append(skill.until.isValid()
                              ? QStringLiteral("%1 until %2").arg(skill.name, skill.until.toString(Qt::ISODate))
                              : skill.name);
        console.line(QStringLiteral("%1  %2  %3")
                         .arg(officer.shoulderNumber, -8)
                         .arg(officer.rank, -12)
                         .arg(skills.join(QStringLiteral(", "))));
        all.append(toJson(officer));
    }
    console.json({{"officers", all}});
    return Done;
}

// An officer who is there already, by shoulder number, is brought up to date.
Officer existingOrNew(Store &store, const QString &number)
{
    if (const auto officers = PlanRepository(store).officers())
        for (const Officer &officer : *officers)
            if (officer.shoulderNumber == number)
                return officer;
    Officer officer;
    officer.id = store.makeId<OfficerId>();
    officer.shoulderNumber = number;
    return officer;
}

int addOfficer(const Arguments &arguments, Store &store, const Console &console)
{
    const QString number = arguments.value(QStringLiteral("number"));
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{0,3}[0-9]{1,7}[A-Z]{0,3}$"));
    if (!shape.match(number).hasMatch())
        return arguments.usage(CommandLineWords::tr("--number takes a shoulder number such as 4471, never a name."));
    Officer officer = existingOrNew(store, number);
    officer.rank = arguments.value(QStringLiteral("rank"));
    officer.skills.clear();
    for (const QString &text : arguments.values(QStringLiteral("skill"))) {
        const auto skill = readSkill(text);
        if (!skill)
            return arguments.usage(
                CommandLineWords::tr("--skill takes a skill, with a last day if it lapses: spotter:2027-03-31."));
        officer.skills.push_back(*skill);
    }
    if (const Result<void> saved = PlanRepository(store).saveOfficer(officer); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("officer %1 saved").arg(number));
    console.json(toJson(officer));
    return Done;
}

} // namespace

int runOfficer(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("officer"), CommandLineWords::tr("Adds or lists officers, by shoulder number."));
    arguments.takes(QStringLiteral("add|list"), CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("number", CommandLineWords::tr("shoulder number"), "NUMBER");
    arguments.option("rank", CommandLineWords::tr("constable, sergeant, inspector, pcso"), "RANK", "constable");
    arguments.option("skill", CommandLineWords::tr("such as spotter:2027-03-31; may be given again"), "SKILL[:DATE]");
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    if (what != QLatin1StringView("add") && what != QLatin1StringView("list"))
        return arguments.usage(CommandLineWords::tr("The first argument is add or list."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    return what == QLatin1StringView("add") ? addOfficer(arguments, **store, console) : listOfficers(**store, console);
}

} // namespace lantern::cli
