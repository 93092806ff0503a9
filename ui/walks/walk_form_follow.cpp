// The part of WalkForm that follows a walk up: how far it has come, chasing, reopening, and the letter.

#include "walks/walk_form.h"

#include "base/speech.h"
#include "brief/report_pages.h"
#include "brief/walk_letter.h"
#include "commands/workspace.h"
#include "outcome/walk_life.h"

namespace lantern
{

namespace
{

const WalkAction *actionIn(const Walk &walk, const QString &action)
{
    for (const WalkConcern &concern : walk.concerns)
        for (const WalkAction &one : concern.actions)
            if (one.id.toString() == action)
                return &one;
    return nullptr;
}

} // namespace

QString WalkForm::stage() const
{
    return isEntered() ? toKey(stageOf(walk())) : QString();
}

QString WalkForm::stageText() const
{
    return isEntered() ? walkStageText(stageOf(walk())) : QString();
}

QStringList WalkForm::feelings()
{
    return {tr("Not asked"),     tr("1, not at all"), QStringLiteral("2"),
            QStringLiteral("3"), QStringLiteral("4"), tr("5, very")};
}

QString WalkForm::tryAction(const QString &action, const QString &text,
                            const std::function<Result<WalkAction>(const WalkAction &)> &change)
{
    const WalkAction *from = actionIn(walk(), action);
    if (from == nullptr)
        return tr("There is no such action.");
    const Result<WalkAction> next = change(*from);
    if (!next)
        return next.error().message;
    m_failures.remove(action);
    editAction(action, text, {}, [&](WalkAction &one) { one = *next; });
    return {};
}

QString WalkForm::reopenAction(const QString &action, const QString &why)
{
    return tryAction(action, tr("Take the action up again"),
                     [&](const WalkAction &one) { return reopen(one, why, todayDate()); });
}

QString WalkForm::chaseAction(const QString &action, const QString &answer, const QString &next)
{
    return tryAction(action, tr("Note a chase"), [&](const WalkAction &one) -> Result<WalkAction> {
        WalkAction chased = one;
        return addChase(chased.chases, chased.chaseOn, {.on = todayDate(), .answer = answer.trimmed()},
                        QDate::fromString(next, Qt::ISODate), todayDate())
            .transform([&] { return chased; });
    });
}

QStringList WalkForm::letterLanguageNames()
{
    QStringList names;
    for (const QString &language : spokenLanguages())
        names.append(languageName(language));
    return names;
}

int WalkForm::programLanguageRow()
{
    return static_cast<int>(spokenLanguages().indexOf(programLanguage()));
}

void WalkForm::writeLetter(const QUrl &file, int language)
{
    if (!isEntered())
        return;
    const QString path = file.toLocalFile();
    const Result<std::unique_ptr<Speech>> speech = Speech::in(spokenLanguages().value(language));
    const Result<int> pages =
        !speech ? std::unexpected(speech.error())
                : makeWalkLetter(*m_workspace.store(), m_sheet->walk.id).and_then([&path](const Report &letter) {
                      return writeReportPdf(letter, path);
                  });
    if (pages)
        m_workspace.tell(tr("Written: %1").arg(path));
    else
        m_workspace.report(pages.error());
}

} // namespace lantern
