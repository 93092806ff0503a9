#include "plan/plan_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace lantern
{

namespace
{

struct PlanScreenWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString ruleText(const QString &rule)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("pairing"), QT_TRANSLATE_NOOP("PlanWords", "Pairing")},
        {QStringLiteral("training"), QT_TRANSLATE_NOOP("PlanWords", "Training")},
        {QStringLiteral("reach"), QT_TRANSLATE_NOOP("PlanWords", "Reach")},
        {QStringLiteral("double_booking"), QT_TRANSLATE_NOOP("PlanWords", "Double booking")},
        {QStringLiteral("rest"), QT_TRANSLATE_NOOP("PlanWords", "Rest")},
        {QStringLiteral("authority"), QT_TRANSLATE_NOOP("PlanWords", "s.34 authority")},
        {QStringLiteral("dose"), QT_TRANSLATE_NOOP("PlanWords", "Dose")},
        {QStringLiteral("overlap"), QT_TRANSLATE_NOOP("PlanWords", "Times")},
        {QStringLiteral("shift"), QT_TRANSLATE_NOOP("PlanWords", "Shift")},
        {QStringLiteral("clash"), QT_TRANSLATE_NOOP("PlanWords", "Cannot all be kept")},
        {QStringLiteral("crew"), QT_TRANSLATE_NOOP("PlanWords", "Crew")},
        {QStringLiteral("break"), QT_TRANSLATE_NOOP("PlanWords", "Break")}};
    const auto word = words.constFind(rule);
    return word != words.constEnd() ? PlanScreenWords::tr(*word) : rule;
}

QString rankText(const QString &rank)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("constable"), QT_TRANSLATE_NOOP("PlanWords", "PC")},
        {QStringLiteral("sergeant"), QT_TRANSLATE_NOOP("PlanWords", "PS")},
        {QStringLiteral("inspector"), QT_TRANSLATE_NOOP("PlanWords", "Inspector")},
        {QStringLiteral("chief_inspector"), QT_TRANSLATE_NOOP("PlanWords", "Chief Inspector")},
        {QStringLiteral("superintendent"), QT_TRANSLATE_NOOP("PlanWords", "Superintendent")},
        {QStringLiteral("pcso"), QT_TRANSLATE_NOOP("PlanWords", "PCSO")}};
    const auto word = words.constFind(rank);
    return word != words.constEnd() ? PlanScreenWords::tr(*word) : rank;
}

bool isLapsed(const Officer::Skill &skill, const QDate &on)
{
    return skill.until.isValid() && skill.until < on;
}

QString skillText(const Officer::Skill &skill, const QDate &on)
{
    if (!skill.until.isValid())
        return skill.name;
    const QString day = QLocale().toString(skill.until, QStringLiteral("d MMM yyyy"));
    return isLapsed(skill, on) ? PlanScreenWords::tr("%1: lapsed %2").arg(skill.name, day)
                               : PlanScreenWords::tr("%1 until %2").arg(skill.name, day);
}

QString skillsText(const Officer &officer, const QDate &on)
{
    QStringList skills;
    for (const Officer::Skill &skill : officer.skills)
        skills.append(skillText(skill, on));
    return skills.join(QStringLiteral(", "));
}

} // namespace lantern
