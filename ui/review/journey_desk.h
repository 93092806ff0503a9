#pragma once

#include "brief/report.h"
#include "commands/asking.h"
#include "plan/row_model.h"
#include "tasking/victim_code.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace lantern
{

// Cases by reference: what is due to the victim, and how long boroughs take.
class JourneyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool read READ isRead NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    // row, reference, stage, stageName, on, duty, source, due, overdue, done; open ones first
    Q_PROPERTY(QAbstractListModel *duties READ duties CONSTANT)
    Q_PROPERTY(QVariantList waits READ waits NOTIFY changed) // lists of texts as in victimWaitCells()
    Q_PROPERTY(QStringList headings READ headings CONSTANT)
    Q_PROPERTY(QVariantList stages READ stages CONSTANT) // {key, name}
    Q_PROPERTY(QString today READ today NOTIFY changed)  // ISO
    // Figures as an export has them, with small counts suppressed; whole ones else.
    Q_PROPERTY(bool asExported READ isAsExported WRITE setAsExported NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit JourneyDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isAsExported() const { return m_figures == Figures::Suppressed; }
    void setAsExported(bool asExported);
    void setActive(bool active);
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] bool isEmpty() const { return m_read && m_found->journeys.empty(); }
    [[nodiscard]] QAbstractListModel *duties() { return &m_rows; }
    // {journey, reference, stage, source, done} of a row of the duties; null where there is none such.
    Q_INVOKABLE [[nodiscard]] QVariant duty(int row) const;
    // The first row of a case, by its key; -1 where there is none.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &journey) const;
    [[nodiscard]] QVariantList waits() const;
    [[nodiscard]] static QStringList headings() { return victimWaitHeadings(); }
    [[nodiscard]] static QVariantList stages();
    [[nodiscard]] static QString today();
    [[nodiscard]] QString notice() const { return m_notice; }

    // Each gives why it cannot be, empty where it is done. Days are ISO.
    Q_INVOKABLE QString report(const QString &reference, const QString &borough, const QString &on, bool enhanced);
    Q_INVOKABLE QString reach(const QString &reference, const QString &stage, const QString &on);
    Q_INVOKABLE QString tell(const QString &reference, const QString &stage, const QString &on);
    Q_INVOKABLE void printCard(const QString &reference, const QUrl &file);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);
    [[nodiscard]] Q_INVOKABLE static QString limitsText();
    // Keeps the time limits, to be undone; gives why not, empty where they are kept.
    Q_INVOKABLE [[nodiscard]] static QString keepLimits(const QString &text);
    // What is typed and not kept yet.
    Q_INVOKABLE [[nodiscard]] static QString draft();
    Q_INVOKABLE static void keepDraft(const QString &json);

Q_SIGNALS:
    void activeChanged();
    void changed();
    void noticeChanged();

private:
    void load();
    void showDuties();
    [[nodiscard]] std::vector<QVariantList> rowsOf(std::span<const QString> keys) const;
    void say(const QString &notice);
    [[nodiscard]] const VictimJourney *journey(const QString &reference) const;
    QString push(const QString &text, const std::optional<VictimJourney> &before, const VictimJourney &after);

    struct Read
    {
        std::vector<VictimJourney> journeys = {};
        std::vector<StageLimit> limits = {};
        std::vector<VictimDuty> duties = {};
        std::vector<VictimWait> waits = {};
    };
    Asking m_asking;
    std::shared_ptr<const Read> m_found = std::make_shared<const Read>();
    RowModel m_rows;
    QString m_notice;
    Figures m_figures = Figures::Whole;
    bool m_active = false;
    bool m_read = false;
};

} // namespace lantern
