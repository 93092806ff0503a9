#pragma once

#include "plan/row_model.h"
#include "store/outcome_repository.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The stops of all nights of which not everybody was both risk-assessed and checked against intelligence, newest night first.
class FinishDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *rows READ rows CONSTANT) // title, detail, missing
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit FinishDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *rows() { return &m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }

    // Opens the plan of a row in the workspace and gives its leg; empty if there is no such row.
    Q_INVOKABLE QString open(int row);

Q_SIGNALS:
    void countChanged();

private:
    void reload();

    std::vector<StopsToFinish> m_stops;
    RowModel m_rows;
};

} // namespace lantern
