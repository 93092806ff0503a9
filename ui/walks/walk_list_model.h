#pragma once

#include "outcome/walks.h"
#include "walks/keyed_row_model.h"
#include "walks/walk_change.h"

#include <span>

namespace lantern
{

// The walks of the file, overdue first, then newest first, the one being typed above them.
class WalkListModel : public KeyedRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk desk has one.")

public:
    enum Role { WalkId = Qt::UserRole, Place, When, Length, Concerns, Overdue, Unsaved };
    Q_ENUM(Role)

    using KeyedRowModel::rowOf;
    explicit WalkListModel(QObject *parent = nullptr);
    // The row of a walk of which so many actions are overdue.
    [[nodiscard]] static KeyedRow rowOf(const WalkSheet &sheet, int overdue);
};

// Actions past their date, and those whose outcome she has not been told, latest first.
class OverdueModel : public KeyedRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk desk has one.")

public:
    enum Role { ActionId = Qt::UserRole, WalkId, What, Place, Owner, Late, AwaitingFeedback };
    Q_ENUM(Role)

    explicit OverdueModel(QObject *parent = nullptr);
    void show(std::span<const OverdueAction> overdue);
};

} // namespace lantern
