// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/chiprow.h"
#include "ui/query/questionsteps.h"

#include <QPointer>

#include <map>

namespace martlet {

class ConditionBlock;
class QuestionFields;

// The conditions of a question as chips in groups. It shows a tree and says what people want of it; the tree
// changes when it is set anew.
class ConditionTree final : public QWidget
{
    Q_OBJECT
public:
    using Faults = std::map<FilterPath, QString>;

    explicit ConditionTree(const QuestionFields &fields, QWidget *parent = nullptr);

    void setFilter(const Filter &filter, const Faults &faults);
    const Filter &filter() const { return m_filter; }
    void focusPart(const FilterPath &path); // when it is shown next

    // For its blocks.
    ChipRow::Chip chipOf(const FilterPath &path) const;
    QString headOf(const Filter &group) const;
    QString hadWords(const Filter &has) const;
    static QString kindWords(steps::GroupKind kind);
    QString faultOf(const FilterPath &path) const;
    void choose(const FilterPath &path, QWidget &chip);
    void remove(const FilterPath &path);
    void moveTo(const FilterPath &from, const FilterPath &to);
    void setKind(const FilterPath &path, steps::GroupKind kind);

Q_SIGNALS:
    void chosen(const martlet::FilterPath &part, QWidget *chip);
    void conditionWanted(const martlet::FilterPath &group, QWidget *under);
    void fieldDropped(const QString &field, const martlet::FilterPath &group, QWidget *under);
    void edited(const QString &what, const martlet::Filter &next);
    void lit(const QString &field, const QString &text);

private:
    const QuestionFields &m_fields;
    Filter m_filter;
    Faults m_faults;
    FilterPath m_wantsFocus;
    QPointer<ConditionBlock> m_root;
};

} // namespace martlet
