#pragma once

#include "base/result.h"

#include <QUndoCommand>
#include <QVariantMap>

#include <functional>

namespace lantern
{

class Store;
class Workspace;

// One edit of venues or training: how it is made and how it is taken back, each in the file at once. One that is refused says why
// and is forgotten.
class PartnersChange final : public QUndoCommand
{
public:
    using Step = std::function<Result<void>(Store &)>;
    // `aggregates` is what the screens are told has changed.
    PartnersChange(Workspace &workspace, const QString &text, Step make, Step takeBack, int aggregates);
    void redo() override;
    void undo() override;

private:
    void run(const Step &step);

    Workspace &m_workspace;
    Step m_make;
    Step m_takeBack;
    int m_aggregates;
};

// Makes the change in the open file; gives why it was refused, or nothing.
[[nodiscard]] QString pushChange(const QString &text, PartnersChange::Step make, PartnersChange::Step takeBack,
                                 int aggregates);

// What somebody has typed into a form of this screen and not yet entered, kept in the file; an empty map drops it.
[[nodiscard]] QVariantMap partnersDraft(const QString &form);
void keepPartnersDraft(const QString &form, const QVariantMap &typed);

// Today in London by the workspace's clock.
[[nodiscard]] QDate partnersToday();
// "27 Nov 2026"
[[nodiscard]] QString dayText(const QDate &day);

} // namespace lantern
