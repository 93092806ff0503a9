#pragma once

#include "partners/venue_register.h"
#include "plan/row_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Training sessions of venues: what was held, what counts once, and how long each kind counts.
class TrainingDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // session, title, detail, figure, warning
    Q_PROPERTY(QAbstractListModel *sessions READ sessions CONSTANT)
    // {kind, months, sessions, businesses, people, counting, soon, lapsed}, as many as there are kinds.
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QVariantList venues READ venues NOTIFY changed) // {venue, name}, for the form
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString today READ today CONSTANT) // ISO

public:
    explicit TrainingDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *sessions() { return &m_rows; }
    [[nodiscard]] QVariantList counts() const;
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QVariantList venues() const { return m_venues; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] static QString today();

    // Fields: session (empty: a new one), kind, on (ISO), by, venues: [{venue, people, before}].
    // What is wrong with it: {refused, warnings}, as lists.
    Q_INVOKABLE [[nodiscard]] QVariantMap check(const QVariantMap &typed) const;
    // Each is an edit that can be undone; they give why it was refused, or nothing.
    Q_INVOKABLE QString saveSession(const QVariantMap &typed);
    Q_INVOKABLE QString removeSession(const QString &session);
    // The fields of a session, for the form.
    Q_INVOKABLE [[nodiscard]] QVariantMap session(const QString &session) const;
    // Adds a kind, or changes how many months it counts (0: without end).
    Q_INVOKABLE QString saveKind(const QString &name, int months);
    Q_INVOKABLE QString removeKind(const QString &name);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    // What somebody has typed into the form and not yet entered; kept in the file.
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft();
    Q_INVOKABLE static void keepDraft(const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void noticeChanged();

private:
    void reload();
    [[nodiscard]] TrainingSession read(const QVariantMap &typed) const;

    [[nodiscard]] std::vector<QVariantList> rowsOf(std::span<const QString> keys) const;

    VenueRegister m_all;
    std::vector<TrainedTwice> m_twices;
    QVariantList m_venues;
    RowModel m_rows;
    QString m_notice;
};

} // namespace lantern
