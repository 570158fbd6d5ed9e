create type entity_type as enum ('CLIENT', 'CLASS');

create type subscription_status_enum as enum ('trialing', 'active', 'canceled', 'past_due', 'incomplete', 'incomplete_expired');

create type subscription_plan_enum as enum ('monthly', 'quarterly', 'annual', 'daily');

create type training_goal as enum ('strength', 'hypertrophy', 'power', 'endurance', 'fat_loss', 'general_fitness', 'sport', 'return_to_training');

create type program_status as enum ('draft', 'active', 'paused', 'completed', 'archived');

create type program_creator as enum ('user', 'coach', 'engine', 'ai', 'import');

create type muscle_group as enum ('neck', 'traps_upper', 'upper_back', 'lats', 'erectors', 'chest_clavicular', 'chest_sternal', 'serratus', 'delts_front', 'delts_side', 'delts_rear', 'rotator_cuff', 'biceps', 'brachialis', 'triceps', 'forearm_flexors', 'forearm_extensors', 'abs', 'obliques', 'deep_core', 'hip_flexors', 'glute_max', 'glute_med', 'adductors', 'quads', 'hamstrings', 'gastrocnemius', 'soleus', 'tibialis', 'pelvic_floor');
