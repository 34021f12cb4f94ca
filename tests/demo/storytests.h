// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/shopfiles.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace martlet {

// Measures each of the nine stories from the files of a shop that ends on 31 Dec 2025 and compares it with what
// was to be planted. A test program derives from it with the size of its shop.
class StoryTests : public QObject
{
    Q_OBJECT

protected:
    StoryTests(qint64 lines, int silentStore)
        : m_lines(lines)
        , m_silentStore(silentStore)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void growthIsBoughtWithNewStores();
    void stockOutCostsSales();
    void promotionEatsItsMargin();
    void oneStoreRefundsTooMuch();
    void lapsedContractCostsMargin();
    void goldCustomersDrift();
    void easterMoves();
    void charcoalGoesWithBarbecues();
    void oneStoreIsSilent();

private:
    qint64 m_lines;
    int m_silentStore;
    QTemporaryDir m_folder;
    std::unique_ptr<ShopFiles> m_shop;
};

} // namespace martlet
