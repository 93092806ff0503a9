#pragma once

#include "outcome/walk_life.h"
#include "plan/row_model.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Walks that were asked for, by reference only, and how far each has come.
class RequestDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // key, title, detail, figure, late (booked for a time that is over); the latest asked first
    Q_PROPERTY(QAbstractListModel *requests READ requests CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    // {request, reference, area, askedOn, date, time (ISO, London; of the booking), officer, stage, stageText, why, walk, warning}; empty if
    // none is chosen.
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)

public:
    explicit RequestDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *requests() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.count(); }
    [[nodiscard]] QString selected() const { return m_selected.isValid() ? m_selected.toString() : QString(); }
    void select(const QString &request);
    [[nodiscard]] QVariantMap card() const;

    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &request) const
    {
        return m_rows.find(QStringLiteral("key"), request);
    }
    Q_INVOKABLE [[nodiscard]] QString requestAt(int row) const
    {
        return m_rows.value(row, QStringLiteral("key")).toString();
    }
    // Chooses the request this many rows further down (or up).
    Q_INVOKABLE void step(int rows);

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    // Fields: reference, area, askedOn (ISO).
    Q_INVOKABLE QString ask(const QVariantMap &typed);
    // The chosen one: ISO date, "19:30", shoulder number. A withdrawn one is taken up again.
    Q_INVOKABLE QString book(const QString &date, const QString &time, const QString &officer);
    Q_INVOKABLE QString unbook();
    Q_INVOKABLE QString withdraw(const QString &why);
    Q_INVOKABLE QString remove();

    Q_INVOKABLE [[nodiscard]] static QVariantMap draft();
    Q_INVOKABLE static void keepDraft(const QVariantMap &typed);
    Q_INVOKABLE [[nodiscard]] static QString today(); // ISO, in London

Q_SIGNALS:
    void changed();
    void selectedChanged();

private:
    void reload();
    void readChosen();
    [[nodiscard]] const WalkRequest *chosen() const { return m_chosen ? &*m_chosen : nullptr; }
    [[nodiscard]] QString change(const QString &text, const WalkRequest &after);

    RowModel m_rows;
    WalkRequestId m_selected;
    std::optional<WalkRequest> m_chosen;
    std::vector<Walk> m_held; // for the chosen one
};

} // namespace lantern
