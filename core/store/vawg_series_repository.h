#pragma once

#include "base/month.h"
#include "store/store.h"

#include <span>
#include <vector>

namespace lantern
{

// One published count: of a ward (class parts empty, all classes) or of the force (ward parts empty) by class.
struct VawgCount
{
    QString wardCode = {}; // ONS code; empty for records that the publisher could not place in a ward
    QString wardName = {};
    QString borough = {};
    QString command = {}; // basic command unit
    QString category = {};
    QString offenceClass = {};
    QString offence = {};
    Month month = {};
    int offences = 0;
};

struct VawgArea
{
    QString code;
    QString name;
    QString borough;
};

// Which counts are added up, month by month.
struct VawgSelection
{
    QString wardCode = {}; // a ward
    QString borough = {};  // all of a borough, with what could not be placed in a ward
    QString category = {}; // of the force only: one category of the classes
};

struct MonthCount
{
    Month month;
    qint64 offences = 0;
    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

// Monthly counts of offences against women and girls as they are published. They include offences at home, so they stand apart
// from offences and counts: no analysis reads them.
class VawgSeriesRepository
{
public:
    explicit VawgSeriesRepository(Store &store);
    // How many were new or differ from what was there: a later edition replaces the earlier.
    [[nodiscard]] Result<qint64> add(std::span<const VawgCount> counts);
    // Wards with a code, by borough and name.
    [[nodiscard]] Result<std::vector<VawgArea>> wards() const;
    // Boroughs by name; what lies in none is left out.
    [[nodiscard]] Result<QStringList> boroughs() const;
    // The categories of the force's counts by class.
    [[nodiscard]] Result<QStringList> categories() const;
    // By month, months without a row left out. Nothing selected: all of London, from the wards or, where none are there, from the
    // classes.
    [[nodiscard]] Result<std::vector<MonthCount>> months(const VawgSelection &selection) const;

private:
    [[nodiscard]] Result<qint64> areaOf(const VawgCount &count);
    [[nodiscard]] Result<qint64> classOf(const VawgCount &count);

    Store &m_store;
};

} // namespace lantern
