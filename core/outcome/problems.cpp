#include "outcome/problems.h"

#include "base/day_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

void checkPartnerAction(const PartnerAction &action, WalkCheck &check)
{
    if (action.what.trimmed().isEmpty())
        check.refused.append(ProblemWords::tr("A partner's action says what is to be done."));
    if (action.partner.trimmed().isEmpty())
        check.refused.append(
            ProblemWords::tr("“%1”: say which partner does it, such as council lighting, TfL or the landlord.")
                .arg(action.what));
    if (action.owner.trimmed().isEmpty())
        check.refused.append(ProblemWords::tr("“%1”: say who of us sees to it.").arg(action.what));
    if (!action.due.isValid())
        check.refused.append(ProblemWords::tr("“%1”: say when it is due.").arg(action.what));
    if (action.doneOn.isValid() && action.outcome.trimmed().isEmpty())
        check.refused.append(ProblemWords::tr("“%1” is done: say what came of it.").arg(action.what));
}

void checkSteps(const Problem &problem, WalkCheck &check)
{
    for (size_t step = 0; step < static_cast<size_t>(problem.stage); ++step)
        if (problem.written[step].trimmed().isEmpty())
            check.refused.append(ProblemWords::tr("%1: %2").arg(osaraStageText(static_cast<OsaraStage>(step)),
                                                                osaraQuestion(static_cast<OsaraStage>(step))));
}

} // namespace

Problem problemFrom(const ProposedProblem &proposed)
{
    Problem problem;
    problem.name = proposed.placeName;
    problem.point = proposed.point;
    problem.radiusMetres = proposed.radiusMetres;
    problem.categories = proposed.categories;
    problem.concerns = proposed.concerns;
    problem.streetSafeReports = proposed.streetSafeReports;
    return problem;
}

WalkCheck checkProblem(const Problem &problem, const QDate &today)
{
    WalkCheck check;
    if (problem.name.trimmed().isEmpty())
        check.refused.append(ProblemWords::tr("Name the problem by its place, never by a person."));
    if (!isShoulderNumber(problem.decidedBy))
        check.refused.append(ProblemWords::tr("Say who decides, by shoulder number."));
    if (!problem.decidedOn.isValid() || problem.decidedOn > today)
        check.refused.append(ProblemWords::tr("Say on which day it was decided; it is not after today."));
    if (problem.concerns.empty())
        check.refused.append(ProblemWords::tr("A problem holds at least one concern of a walk."));
    if (!problem.accepted) {
        if (problem.reason.trimmed().isEmpty())
            check.refused.append(ProblemWords::tr("Say why it is turned down."));
        return check;
    }
    checkSteps(problem, check);
    if (problem.stage != OsaraStage::Solved && !problem.reviewOn.isValid())
        check.refused.append(ProblemWords::tr("Say on which day the problem is reviewed."));
    if (problem.stage != OsaraStage::Solved && problem.reviewOn.isValid() && problem.reviewOn < problem.decidedOn)
        check.refused.append(ProblemWords::tr("The review lies before the decision: choose a day from %1 on.")
                                 .arg(shortDay(problem.decidedOn)));
    else if (problem.stage != OsaraStage::Solved && problem.reviewOn.isValid() && problem.reviewOn < today)
        check.warnings.append(ProblemWords::tr("Its review date is over. Review it, and choose the next date."));
    for (const PartnerAction &action : problem.actions)
        checkPartnerAction(action, check);
    return check;
}

Result<Problem> moveTo(const Problem &problem, OsaraStage stage)
{
    const int from = static_cast<int>(problem.stage);
    const int to = static_cast<int>(stage);
    if (!problem.accepted)
        return failure(Error::Code::Refused,
                       ProblemWords::tr("A problem that was turned down is not run. Accept it first."));
    if (to > from + 1)
        return failure(Error::Code::Refused,
                       ProblemWords::tr("%1 comes after %2. One step at a time.")
                           .arg(osaraStageText(stage), osaraStageText(static_cast<OsaraStage>(to - 1))));
    if (to > from && problem.written[static_cast<size_t>(from)].trimmed().isEmpty())
        return failure(
            Error::Code::Refused,
            ProblemWords::tr("Write up %1 first: %2").arg(osaraStageText(problem.stage), osaraQuestion(problem.stage)));
    Problem moved = problem;
    moved.stage = stage;
    return moved;
}

QString osaraStageText(OsaraStage stage)
{
    switch (stage) {
    case OsaraStage::Objective:
        return ProblemWords::tr("Objective");
    case OsaraStage::Scanning:
        return ProblemWords::tr("Scanning");
    case OsaraStage::Analysis:
        return ProblemWords::tr("Analysis");
    case OsaraStage::Response:
        return ProblemWords::tr("Response");
    case OsaraStage::Assessment:
        return ProblemWords::tr("Assessment");
    case OsaraStage::Solved:
        return ProblemWords::tr("Solved");
    }
    return {};
}

QString osaraQuestion(OsaraStage stage)
{
    switch (stage) {
    case OsaraStage::Objective:
        return ProblemWords::tr("What should be different, and by when?");
    case OsaraStage::Scanning:
        return ProblemWords::tr("What happens here, when, and what shows it?");
    case OsaraStage::Analysis:
        return ProblemWords::tr("Why here: what about the place, the people and the hours makes it so?");
    case OsaraStage::Response:
        return ProblemWords::tr("Who does what about it?");
    case OsaraStage::Assessment:
        return ProblemWords::tr("What came of it, and how is that known?");
    case OsaraStage::Solved:
        return {};
    }
    return {};
}

} // namespace lantern
