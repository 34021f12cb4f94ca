// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/balanceview.h"

#include "ui/import/balancetile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Both kinds of duplicates are "repeated" to a person.
std::optional<Money> repeatedSum(const BatchSums &sums)
{
    return add(sums.dupFile, sums.dupWarehouse);
}

bool balances(const BatchSums &sums)
{
    auto total = std::optional(Money());
    for (const auto part :
         {sums.inserted, sums.updated, sums.unchanged, sums.dupFile, sums.dupWarehouse, sums.rejected})
        total = total ? add(*total, part) : std::nullopt;
    return total == sums.read;
}

} // namespace

std::optional<BatchSums> add(const BatchSums &a, const BatchSums &b)
{
    BatchSums sums;
    for (const auto member :
         {&BatchSums::read, &BatchSums::inserted, &BatchSums::updated, &BatchSums::unchanged,
          &BatchSums::dupFile, &BatchSums::dupWarehouse, &BatchSums::rejected}) {
        const auto sum = add(a.*member, b.*member);
        if (!sum)
            return {};
        sums.*member = *sum;
    }
    return sums;
}

BatchCounts add(const BatchCounts &a, const BatchCounts &b)
{
    BatchCounts counts;
    for (const auto member :
         {&BatchCounts::read, &BatchCounts::inserted, &BatchCounts::updated, &BatchCounts::unchanged,
          &BatchCounts::dupFile, &BatchCounts::dupWarehouse, &BatchCounts::rejected})
        counts.*member = a.*member + b.*member;
    return counts;
}

BalanceView::BalanceView(QWidget *parent)
    : QWidget(parent)
    , m_tiles{new BalanceTile(tr("Read"), Token::Text, this),
              new BalanceTile(tr("New"), Token::Good, this),
              new BalanceTile(tr("Changed"), Token::Text, this),
              new BalanceTile(tr("Unchanged"), Token::Text, this),
              new BalanceTile(tr("Repeated"), Token::Text, this),
              new BalanceTile(tr("Rejected"), Token::Bad, this)}
    , m_mark(new IconLabel(16, this))
    , m_verdict(new Label({}, FontRole::LabelStrong, Token::Good, this))
    , m_where(new Label({}, FontRole::Label, Token::Good, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (i > 0)
            row->addWidget(new Label(i == 1 ? u"="_s : u"+"_s, FontRole::Body, Token::Text2, this));
        row->addWidget(m_tiles[i], 1);
    }
    auto *verdict = new QVBoxLayout;
    verdict->setSpacing(0);
    verdict->addStretch();
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_where);
    verdict->addStretch();
    row->addSpacing(4);
    row->addWidget(m_mark);
    row->addLayout(verdict);
    setFixedHeight(88);
    m_tiles.front()->setProperty("namesAmount", true);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        group->addButton(m_tiles[i], int(i));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT termChosen(BalanceTerm(id)); });
    clearBalance();
}

void BalanceView::clearBalance()
{
    for (auto *tile : m_tiles)
        tile->clearTerm();
    m_mark->setIcon({}, Token::Good);
    m_verdict->clear();
    m_where->clear();
}

BalanceTerm BalanceView::chosen() const
{
    const auto found = std::ranges::find_if(m_tiles, [](const auto *tile) { return tile->isChecked(); });
    return found == m_tiles.end() ? BalanceTerm::Read : BalanceTerm(found - m_tiles.begin());
}

void BalanceView::choose(BalanceTerm term)
{
    m_tiles[std::size_t(term)]->setChecked(true);
}

void BalanceView::setFilters(bool filters)
{
    for (auto *tile : m_tiles) {
        tile->setCheckable(filters);
        tile->setEnabled(filters);
        tile->setFocusPolicy(filters ? Qt::StrongFocus : Qt::NoFocus);
    }
}

void BalanceView::setBalance(const BatchCounts &counts, const BatchSums &sums)
{
    const bool hasMoney = sums != BatchSums();
    const std::array<std::pair<qint64, Money>, 6> terms{
        {{counts.read, sums.read},
         {counts.inserted, sums.inserted},
         {counts.updated, sums.updated},
         {counts.unchanged, sums.unchanged},
         {counts.dupFile + counts.dupWarehouse, repeatedSum(sums).value_or(Money())},
         {counts.rejected, sums.rejected}}};
    for (std::size_t i = 0; i < terms.size(); ++i)
        m_tiles[i]->setTerm(terms[i].first, terms[i].second, hasMoney);
    const bool isEven = counts.balances() && balances(sums);
    const Token token = isEven ? Token::Good : Token::Bad;
    m_mark->setIcon(isEven ? u"check"_s : u"error"_s, token);
    m_verdict->setText(isEven ? tr("Balances") : tr("Does not balance"));
    m_where->setText(hasMoney ? tr("in lines and\nin amount") : tr("in lines"));
    m_verdict->setToken(token);
    m_where->setToken(token);
}

} // namespace martlet
