#pragma once

#include "commands/asking.h"
#include "tasking/figures.h"
#include "tasking/operation_visits.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What each operation has done since roll-out, by operation, borough or month.
class OperationsDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Whether the page is looked at: while it is not, nothing is worked out, and what changed meanwhile is asked for then.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY pageChanged)
    Q_PROPERTY(bool read READ isRead NOTIFY pageChanged) // there is an answer
    Q_PROPERTY(bool empty READ isEmpty NOTIFY pageChanged)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY pageChanged)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY pageChanged)
    Q_PROPERTY(QStringList boroughs READ boroughs NOTIFY pageChanged)
    Q_PROPERTY(QString borough READ borough WRITE setBorough NOTIFY questionChanged) // empty for the force
    Q_PROPERTY(int by READ by WRITE setBy NOTIFY rowsChanged)                        // 0 operation, 1 borough, 2 month
    // {name, since, deployments, hours, visits, missed, nil, done, reasons, prior, finish}
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged) // row, −1 for none
    Q_PROPERTY(QVariantList records READ records NOTIFY recordsChanged)  // visits behind the chosen row: {name, detail}
    // Which of the row's figures they are behind: a key of figures(), empty for every visit.
    Q_PROPERTY(QString figure READ figure WRITE setFigure NOTIFY chosenChanged)
    Q_PROPERTY(QVariantList figures READ figures CONSTANT)                 // {key, name}
    Q_PROPERTY(QString recordsNote READ recordsNote NOTIFY recordsChanged) // why there are none, or not all
    // Figures as an export has them, with small counts suppressed; whole ones else.
    Q_PROPERTY(bool asExported READ isAsExported WRITE setAsExported NOTIFY rowsChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit OperationsDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isAsExported() const { return m_figures == Figures::Suppressed; }
    void setAsExported(bool asExported);
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] bool isRead() const { return m_page.has_value(); }
    [[nodiscard]] bool isEmpty() const { return m_page && m_page->isEmpty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString basis() const;
    [[nodiscard]] QStringList cautions() const { return m_page ? m_page->cautions : QStringList(); }
    [[nodiscard]] QStringList boroughs() const { return m_page ? m_page->boroughs : QStringList(); }
    [[nodiscard]] QString borough() const { return m_borough; }
    void setBorough(const QString &borough);
    [[nodiscard]] int by() const { return m_by; }
    void setBy(int by);
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] QString notice() const { return m_notice; }

    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int row);
    [[nodiscard]] QString figure() const { return m_figure; }
    void setFigure(const QString &figure);
    [[nodiscard]] static QVariantList figures();
    [[nodiscard]] QVariantList records() const;
    [[nodiscard]] QString recordsNote() const;
    // Makes the record wanted, and gives the key of the screen that shows it.
    Q_INVOKABLE [[nodiscard]] QString open(int record) const;
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);

Q_SIGNALS:
    void activeChanged();
    void pageChanged();
    void questionChanged();
    void rowsChanged();
    void chosenChanged();
    void recordsChanged();
    void noticeChanged();

private:
    [[nodiscard]] const std::vector<OperationRow> &shownRows() const;
    void askRecords();
    void follow(int aggregates);
    void ask();
    void say(const QString &notice);

    Asking m_asking;
    Asking m_askingRecords;
    std::vector<FoundRecord> m_records; // of the chosen row
    std::optional<OperationsPage> m_page;
    QString m_borough;
    QString m_figure;
    QString m_notice;
    int m_by = 0;
    int m_chosen = -1;
    Figures m_figures = Figures::Whole;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace lantern
