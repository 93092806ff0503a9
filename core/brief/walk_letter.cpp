#include "brief/walk_letter.h"

#include "base/clock.h"
#include "base/speech.h"
#include "outcome/concern_words.h"
#include "store/walk_request_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lantern
{

namespace
{

struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkLetter)
};

// As dateText() writes it, in the language of the letter.
QString letterDate(QDate date)
{
    return Speech::locale().toString(date, QStringLiteral("ddd d MMMM yyyy"));
}

QString answerText(const WalkAction &action)
{
    const bool isAnswered = action.state == ActionState::Done || action.state == ActionState::FedBack;
    if (isAnswered && !action.outcome.trimmed().isEmpty())
        return action.outcome;
    if (!action.cannotDoReason.trimmed().isEmpty())
        return LetterWords::tr("This cannot be done: %1").arg(action.cannotDoReason);
    const QString again = action.reopened > 0
                              ? LetterWords::tr("You told us that it was not put right, and we took it up again. ")
                              : QString();
    const QString who = action.partner.isEmpty() ? LetterWords::tr("the police")
                                                 : LetterWords::tr("%1, asked by us").arg(action.partner);
    return again + LetterWords::tr("Under way: %1 (%2; due by %3).").arg(action.what, who, letterDate(action.due));
}

void addAnswers(const Walk &walk, PackTable &table)
{
    for (const WalkConcern &concern : walk.concerns) {
        const QString where = concern.placeName.isEmpty() ? walk.placeName : concern.placeName;
        if (concern.actions.empty())
            table.rows.push_back({categoriesText(concern.categories), where,
                                  LetterWords::tr("It is not settled yet who does what. We will write again.")});
        QString said = categoriesText(concern.categories);
        for (const WalkAction &action : concern.actions)
            table.rows.push_back({std::exchange(said, QString()), where, answerText(action)});
    }
}

PackParagraph says(const QString &text)
{
    return {.kind = PackParagraph::Kind::Text, .text = text};
}

// The reference under which she asked for the walk; empty where nobody asked in advance.
Result<QString> referenceOf(Store &store, const Walk &walk)
{
    if (!walk.request.isValid())
        return QString();
    const auto requests = WalkRequestRepository(store).list();
    if (!requests)
        return std::unexpected(requests.error());
    const auto found = std::ranges::find(*requests, walk.request, &WalkRequest::id);
    return found == requests->end() ? QString() : found->reference;
}

} // namespace

Result<Report> makeWalkLetter(Store &store, const WalkId &id)
{
    const Result<Walk> walk = WalkRepository(store).load(id);
    if (!walk)
        return std::unexpected(walk.error());
    if (walk->concerns.empty())
        return failure(Error::Code::Refused,
                       LetterWords::tr("No concern was raised on this walk, so there is nothing to answer. Add what "
                                       "worried her first."));
    const Result<QString> reference = referenceOf(store, *walk);
    if (!reference)
        return std::unexpected(reference.error());
    Report letter = newReport(store);
    const QDateTime now = store.clock().now().toTimeZone(londonZone());
    letter.preparedAt = letterDate(now.date());
    letter.title = LetterWords::tr("You said, we did");
    letter.marking =
        store.isExercise() ? LetterWords::tr("OFFICIAL · EXERCISE — fictional data") : LetterWords::tr("OFFICIAL");
    letter.reference = reference->isEmpty() ? QString() : LetterWords::tr("Your reference: %1").arg(*reference);
    PackTable answers{.header = {LetterWords::tr("You said"), LetterWords::tr("Where"), LetterWords::tr("We did")},
                      .rows = {}};
    addAnswers(*walk, answers);
    const QString day = letterDate(walk->startedAt.toTimeZone(londonZone()).date());
    letter.sections.push_back(
        {.title = walk->placeName.isEmpty() ? LetterWords::tr("Your Walk and Talk on %1").arg(day)
                                            : LetterWords::tr("Your Walk and Talk on %1, %2").arg(day, walk->placeName),
         .paragraphs = {says(LetterWords::tr("Thank you for walking with us and for telling us where you do not feel "
                                             "safe. This is what you said, and what came of it."))},
         .tables = {std::move(answers)}});
    letter.sections.push_back(
        {.title = LetterWords::tr("If it has not changed"),
         .paragraphs = {says(LetterWords::tr("If something is still as you told us, say so to the officer you walked "
                                             "with or to your local team: we take it up again. You are welcome to "
                                             "walk the same way with us once more.")),
                        says(LetterWords::tr("In an emergency call 999; if it is not one, call 101."))},
         .tables = {}});
    return letter;
}

} // namespace lantern
