#pragma once

#include "store/walk.h"
#include "walks/keyed_row_model.h"

#include <map>
#include <memory>

namespace lantern
{

// The actions that answer one concern.
class ActionModel : public KeyedRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A concern has one.")

public:
    enum Role {
        ActionId = Qt::UserRole,
        What,
        Owner,
        Partner,
        Due, // ISO
        Stage,
        StageText,
        Outcome,
        CannotDoReason,
        FedBackOn, // ISO
        ToldHow,   // of tellings; empty where nobody noted it
        Late,      // past its date
        ChaseOn,   // ISO; empty where nobody is to be asked again
        ChaseDue,  // that day is today or over
        Chases,    // a line for each time that somebody was asked
        Reopened,  // when and why it was taken up again, and the answer before; empty mostly
        Failure    // why it could not be moved on; empty mostly
    };
    Q_ENUM(Role)

    explicit ActionModel(QObject *parent = nullptr);
    // `failures`: by the action's key.
    void show(const WalkConcern &concern, const QHash<QString, QString> &failures, QDate today);
};

// The concerns of one walk, each with its actions.
class ConcernModel : public KeyedRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk form has one.")

public:
    enum Role {
        ConcernId = Qt::UserRole,
        Number,
        Title,
        PlaceName,
        Point, // "51.50740, -0.12780", empty while it has none
        Latitude,
        Longitude,
        Categories,
        Actions // ActionModel
    };
    Q_ENUM(Role)

    explicit ConcernModel(QObject *parent = nullptr);
    ~ConcernModel() override;
    void show(const Walk &walk, const QHash<QString, QString> &failures, QDate today);

private:
    std::map<QString, std::unique_ptr<ActionModel>> m_actions;
};

} // namespace lantern
