#pragma once

#include "partners/venue_register.h"
#include "plan/row_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The register of venues on the Partners screen: the list with how each stands, the chosen venue, its schemes and its visits.
class VenueDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // venue, name, detail, standing ("never", "valid", "soon", "lapsed"), standingName, until
    Q_PROPERTY(QAbstractListModel *venues READ venues CONSTANT)
    Q_PROPERTY(bool any READ any NOTIFY changed) // there is a venue, whatever is shown
    Q_PROPERTY(QString text MEMBER m_text NOTIFY filterChanged)
    Q_PROPERTY(QString standing MEMBER m_standing NOTIFY filterChanged) // only those; empty for all
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY filterChanged)         // of that training alone; empty for any
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    // {venue, name, type, typeName, licence, latitude, longitude, place, standingName, schemes: [{name, in}], trainings: [{kind, text,
    // standing}], visits: [{visit, title, detail, score}]}; empty if none is chosen.
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)
    Q_PROPERTY(QStringList flags READ flags NOTIFY changed) // venues that a session has twice
    Q_PROPERTY(QStringList schemes READ schemes NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QStringList typeNames READ typeNames CONSTANT)
    Q_PROPERTY(QStringList visitKinds READ visitKinds CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit VenueDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *venues() { return &m_rows; }
    [[nodiscard]] bool any() const { return !m_all.venues.empty(); }
    [[nodiscard]] QString selected() const { return m_selected.isValid() ? m_selected.toString() : QString(); }
    void select(const QString &venue);
    [[nodiscard]] QVariantMap card() const;
    [[nodiscard]] QStringList flags() const;
    [[nodiscard]] QStringList schemes() const { return m_all.schemes; }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] static QStringList typeNames();
    [[nodiscard]] static QStringList visitKinds();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notice() const { return m_notice; }

    // The row of the list in which a venue is shown, -1 where it is not; and the venue of a row.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &venue) const
    {
        return m_rows.find(QStringLiteral("venue"), venue);
    }
    Q_INVOKABLE [[nodiscard]] QString venueAt(int row) const
    {
        return m_rows.value(row, QStringLiteral("venue")).toString();
    }

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    // Fields: venue (empty: a new one), name, type (a row of typeNames), licence, latitude, longitude.
    Q_INVOKABLE QString saveVenue(const QVariantMap &typed);
    Q_INVOKABLE QString removeVenue(const QString &venue);
    Q_INVOKABLE QString setScheme(const QString &venue, const QString &scheme, bool in);
    Q_INVOKABLE QString addScheme(const QString &name);
    Q_INVOKABLE QString removeScheme(const QString &name);
    // Fields: kind (a row of visitKinds), on (ISO), score (text, may be empty), officer; of the chosen venue.
    Q_INVOKABLE QString saveVisit(const QVariantMap &typed);
    Q_INVOKABLE QString removeVisit(const QString &visit);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    // What somebody has typed into a form of this screen and not yet entered; kept in the file.
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft(const QString &form);
    Q_INVOKABLE static void keepDraft(const QString &form, const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void filterChanged();
    void selectedChanged();
    void noticeChanged();

private:
    void reload();
    void showRows();
    [[nodiscard]] bool isShown(const VenueStanding &standing) const;
    [[nodiscard]] std::vector<QVariantList> rowsOf(std::span<const QString> keys) const;
    [[nodiscard]] const Venue *chosen() const { return m_all.venue(m_selected); }
    [[nodiscard]] static std::vector<VenueVisit> visitsTo(const VenueId &venue);

    VenueRegister m_all; // without its visits: those of the chosen venue are read when it is looked at
    std::vector<VenueStanding> m_standings; // of any training, one for each venue
    std::vector<VenueStanding> m_ofKind;    // of the kind that is shown
    RowModel m_rows;
    QString m_text;
    QString m_standing;
    QString m_kind;
    VenueId m_selected;
    QString m_notice;
};

} // namespace lantern
